package cn.anju.assessment.score;

/** What indicators may ask of a site besides its metrics. */
public record SiteProfile(int residents, String setting, String fiveType) {}
