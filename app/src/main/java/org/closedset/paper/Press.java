package org.closedset.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Makes tagged PDFs from pages of ours: our own fonts, drawings by name, and nothing loaded from anywhere. */
final class Press {
    private Press() {}

    /** What sets this page; {@code drawings} are drawn where it has an object of their type. */
    static PdfRendererBuilder set(String html, Map<String, FSObjectDrawer> drawings) {
        XRLog.setLoggingEnabled(false);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawings.forEach(drawers::registerDrawer);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useFont(() -> font(Fonts.REGULAR), "Atkinson", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(Fonts.BOLD), "Atkinson", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font(Fonts.COURIER), "Courier Prime", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(Fonts.SANS), "Noto Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font(Fonts.SANS_BOLD), "Noto Sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font(Fonts.MONO), "Noto Sans Mono", 400, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(drawers);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useReplacementText(Character.toString(Printable.REPLACEMENT));
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Closed Set");
        builder.useFastMode();
        return builder;
    }

    private static InputStream font(String name) {
        try {
            return Fonts.stream(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
