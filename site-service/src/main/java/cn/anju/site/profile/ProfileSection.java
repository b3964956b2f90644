package cn.anju.site.profile;

/**
 * One part of the file of a site: a bean for each part, found by the type of what it tells. Whoever adds one writes such a bean
 * and a component of {@link SiteProfile}.
 *
 * @param <T> what it tells
 */
public interface ProfileSection<T> {
    Class<T> type();

    T of(SiteOnDay asked);
}
