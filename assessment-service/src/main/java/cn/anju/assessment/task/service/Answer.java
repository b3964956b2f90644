package cn.anju.assessment.task.service;

import cn.anju.kit.Bilingual;

/**
 * What a service answered.
 *
 * @param body null if it did not
 * @param failure why it did not; null if it did
 */
public record Answer<T>(String workstream, T body, Bilingual failure) {
    static <T> Answer<T> failed(String workstream, Bilingual reason) {
        return new Answer<>(workstream, null, reason);
    }

    public boolean isThere() {
        return body != null;
    }
}
