package org.closedset.web.desk;

import org.closedset.web.Frame;

/** An invitation as it is handed over, once: its address, the same as a picture to point a phone at, its short code. */
public record InvitationPage(
        Frame frame,
        String name,
        String address,
        int qrSize,
        String qrPath,
        String code,
        String until,
        String back,
        String alone) {}
