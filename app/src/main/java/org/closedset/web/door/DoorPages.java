package org.closedset.web.door;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the way in is made of. */
@Configuration(proxyBeanMethods = false)
@Import({InPages.class, JoinPages.class})
public class DoorPages {}
