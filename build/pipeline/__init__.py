"""The pipeline that turns protocols and decision tools into the site, the book and the checks."""
