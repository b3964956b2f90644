package cn.anju.kit.webhook.delivery;

import cn.anju.kit.journal.JournalPosition;

/** How far a receiver has been told, and how it answers. */
public record Progress(JournalPosition position, Standing standing) {}
