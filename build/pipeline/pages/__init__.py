"""Pages as Markdown and HTML."""
