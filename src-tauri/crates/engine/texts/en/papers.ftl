paper-heading = To read and keep
help-paper = To read and keep.
