package cn.anju.kit.file;

/**
 * A file as it was stored.
 *
 * @param key names it in the {@link FileStore}
 * @param size its bytes, before encryption
 * @param sha256 digest of its bytes in hexadecimal, before encryption
 */
public record StoredFile(String key, long size, String sha256) {}
