package org.closedset.web.desk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** Writes a picture with its 256 commonest colours, every other colour as the nearest of them: a third of the size. */
final class FewColours {
    private FewColours() {}

    static void write(byte[] png, Path file) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
            ImageIO.write(few(whole), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage few(BufferedImage whole) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                counts.merge(whole.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        int[] colours = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(256)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage few =
                new BufferedImage(whole.getWidth(), whole.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                int index = nearest.computeIfAbsent(whole.getRGB(x, y) & 0xffffff, rgb -> nearest(rgb, colours));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return few;
    }

    private static int nearest(int rgb, int[] colours) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            long red = (rgb >> 16 & 255) - (colours[i] >> 16 & 255);
            long green = (rgb >> 8 & 255) - (colours[i] >> 8 & 255);
            long blue = (rgb & 255) - (colours[i] & 255);
            long far = red * red + green * green + blue * blue;
            if (far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
