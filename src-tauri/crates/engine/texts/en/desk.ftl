desk-heading = For helpdesks
help-desk = For helpdesks.
