package cn.anju.local;

/** Hears what the stack is doing, a line at a time, from several threads. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (part, news) -> {};

    void tell(String part, String news);
}
