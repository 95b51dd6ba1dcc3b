package org.closedset.web.door;

import java.time.Clock;
import org.closedset.access.Codes;
import org.closedset.views.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the way in is made of. */
@Configuration(proxyBeanMethods = false)
@Import({InPages.class, CodePages.class, TabletPages.class, JoinPages.class})
public class DoorPages {
    @Bean
    OwnCodes ownCodes(Members members, Codes codes, Clock clock) {
        return new OwnCodes(members, codes, clock);
    }
}
