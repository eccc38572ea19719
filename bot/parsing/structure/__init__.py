"""What a file is made of: lines, header, blocks, and what each block is."""
