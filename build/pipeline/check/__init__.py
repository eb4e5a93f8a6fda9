"""What is wrong or not plain in what was written."""
