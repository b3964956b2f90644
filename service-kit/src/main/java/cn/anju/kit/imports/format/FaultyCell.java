package cn.anju.kit.imports.format;

/** What a spreadsheet shows where it could not compute a cell, such as {@code #N/A}. */
public record FaultyCell(String text) {
    @Override
    public String toString() {
        return text;
    }
}
