package amplify.storage;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes a picture small. */
final class SmallPicture {

    /** How long its longer side is at most. */
    static final int LONGEST = 128;

    private SmallPicture() {}

    /** The picture as a small PNG; empty if Java does not know what it is. */
    static Optional<byte[]> of(byte[] picture) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(png(scaled(read(reader))));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Of a picture that is far too large only every so many points are read, so that the function's memory holds it. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int shorter = Math.min(reader.getWidth(0), reader.getHeight(0));
        int every = Math.max(1, shorter / (2 * LONGEST));
        ImageReadParam part = reader.getDefaultReadParam();
        part.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, part);
    }

    private static BufferedImage scaled(BufferedImage whole) {
        double factor = Math.min(1, (double) LONGEST / Math.max(whole.getWidth(), whole.getHeight()));
        int width = Math.max(1, (int) Math.round(whole.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(whole, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
