package org.closedset.web.door;

import org.closedset.web.OwnFrame;

/** Making a passkey on this device; {@code options} is what the device is asked. */
public record PasskeyPage(OwnFrame frame, String action, String options, String device, String wrong) {}
