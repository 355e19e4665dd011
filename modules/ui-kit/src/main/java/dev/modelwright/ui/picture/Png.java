// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;

/**
 * Writes images as PNG (ISO/IEC 15948): 8 bits a channel, RGB with alpha, each line filtered by its
 * difference to the line above.
 */
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte FILTER_UP = 2;

  private Png() {}

  /** The image as a PNG file's bytes. */
  public static byte[] encode(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 4 + 1024);
    out.writeBytes(SIGNATURE);
    out.writeBytes(chunk("IHDR", header(width, height)));
    out.writeBytes(chunk("IDAT", packed(image.getPixelReader(), width, height)));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).put((byte) 6).array();
  }

  private static byte[] packed(PixelReader pixels, int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(width * height / 4);
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream packer = new DeflaterOutputStream(out, deflater)) {
      int[] line = new int[width];
      byte[] above = new byte[width * 4];
      byte[] filtered = new byte[width * 4 + 1];
      filtered[0] = FILTER_UP;
      for (int y = 0; y < height; y++) {
        pixels.getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
        filter(line, above, filtered);
        packer.write(filtered);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static void filter(int[] line, byte[] above, byte[] filtered) {
    for (int x = 0; x < line.length; x++) {
      int argb = line[x];
      int rgba = argb << 8 | argb >>> 24;
      for (int channel = 0; channel < 4; channel++) {
        int i = x * 4 + channel;
        byte value = (byte) (rgba >>> (24 - 8 * channel));
        filtered[i + 1] = (byte) (value - above[i]);
        above[i] = value;
      }
    }
  }

  private static byte[] chunk(String name, byte[] data) {
    byte[] body =
        ByteBuffer.allocate(4 + data.length)
            .put(name.getBytes(StandardCharsets.US_ASCII))
            .put(data)
            .array();
    CRC32 check = new CRC32();
    check.update(body);
    return ByteBuffer.allocate(body.length + 8)
        .putInt(data.length)
        .put(body)
        .putInt((int) check.getValue())
        .array();
  }
}
