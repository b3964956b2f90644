package cn.anju.assessment.scheme;

/** What people call a thing, in Chinese and in English. */
public record Label(String zh, String en) {}
