"""A tool on paper, for the review by people who do not write code."""
