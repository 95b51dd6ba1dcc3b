package org.closedset.web.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.closedset.web.Words;

/** What a device is called in its owner's list, as far as it says itself; nothing else of it is kept. */
public final class Devices {
    private static final int LONGEST = 60;
    private static final Map<String, String> SYSTEMS = systems();

    private Devices() {}

    private static Map<String, String> systems() {
        Map<String, String> systems = new LinkedHashMap<>();
        systems.put("iPhone", "iPhone");
        systems.put("iPad", "iPad");
        systems.put("Android", "Android");
        systems.put("Mac OS", "Mac");
        systems.put("Windows", "Windows");
        systems.put("Linux", "Linux");
        return systems;
    }

    /** What its owner calls it; as it says itself where they call it nothing. */
    public static String called(HttpServletRequest request, String typed) {
        String called = typed.isBlank() ? name(request) : typed.strip();
        return called.substring(0, Math.min(LONGEST, called.length()));
    }

    public static String name(HttpServletRequest request) {
        String said = String.valueOf(request.getHeader("User-Agent"));
        return SYSTEMS.entrySet().stream()
                .filter(it -> said.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Words.say("device.some"));
    }
}
