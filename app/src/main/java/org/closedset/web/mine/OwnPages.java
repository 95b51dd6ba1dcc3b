package org.closedset.web.mine;

import org.closedset.access.Door;
import org.closedset.access.Sessions;
import org.closedset.views.Members;
import org.closedset.web.Html;
import org.closedset.web.papers.RiderPapers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What one person's own pages are made of. */
@Configuration(proxyBeanMethods = false)
@Import({
    MinePages.class,
    ChangedPages.class,
    WaysPages.class,
    OwnCodePages.class,
    SayPages.class,
    LimitsPages.class,
    TrustedPages.class,
    SharedPages.class,
    ClientPages.class,
    OwnRiderPages.class,
    SignPages.class,
    LessPages.class,
    OwnScenePages.class,
    OwnNoticePages.class,
    OwnTurnPages.class,
    OwnBackgroundPages.class,
    FloorPages.class,
    WardrobePages.class,
    FittingPages.class,
    LookedPages.class,
    ExportPages.class,
    ErasePages.class
})
public class OwnPages {
    @Bean
    Here here(Members members, Sessions sessions, Door door, Html html) {
        return new Here(members, sessions, door, html);
    }

    @Bean
    OwnPaper ownPaper(RiderPapers papers) {
        return new OwnPaper(papers);
    }
}
