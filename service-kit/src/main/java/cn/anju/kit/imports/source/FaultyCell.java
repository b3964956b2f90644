package cn.anju.kit.imports.source;

/** What a spreadsheet shows where it could not compute a cell, such as {@code #N/A}. */
record FaultyCell(String text) {
    @Override
    public String toString() {
        return text;
    }
}
