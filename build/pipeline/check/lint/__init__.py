"""What `make check` tells an editor of a page: one module a subject."""
