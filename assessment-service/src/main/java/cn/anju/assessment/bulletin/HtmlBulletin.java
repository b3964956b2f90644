package cn.anju.assessment.bulletin;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** The bulletin as a page to read and to print. */
@ApplicationScoped
class HtmlBulletin {
    private final Template page;

    HtmlBulletin(@Location("bulletin.html") Template page) {
        this.page = page;
    }

    String of(BulletinContent content) {
        return page.data("c", content).render();
    }
}
