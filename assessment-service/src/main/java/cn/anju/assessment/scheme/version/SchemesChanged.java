package cn.anju.assessment.scheme.version;

/** Told when another scheme has come in force, or one is being prepared, whichever replica has done that. */
public record SchemesChanged(long revision) {}
