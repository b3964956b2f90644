package cn.anju.employment.household;

/** Where a household lives: at a site or, scattered, in a region; the other is null. */
record Place(String siteCode, String regionCode) {}
