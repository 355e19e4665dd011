// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Writes images as PNG (ISO/IEC 15948): eight bits each of red, green, blue and opacity. */
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte EIGHT_BITS = 8;
  private static final byte RGBA = 6;
  private static final byte UP = 2;

  private Png() {}

  /** The file of an image whose pixels can be read. */
  public static byte[] encode(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    chunk(file, "IHDR", header.put(EIGHT_BITS).put(RGBA).array());
    chunk(file, "IDAT", deflated(rows(image.getPixelReader(), width, height)));
    chunk(file, "IEND", new byte[0]);
    return file.toByteArray();
  }

  /** All rows, each as its difference to the one above, which suits pictures of lines and areas. */
  private static byte[] rows(PixelReader pixels, int width, int height) {
    byte[] rows = new byte[height * (width * 4 + 1)];
    byte[] above = new byte[width * 4];
    byte[] row = new byte[width * 4];
    int at = 0;
    for (int y = 0; y < height; y++) {
      read(pixels, y, row);
      rows[at++] = UP;
      for (int i = 0; i < row.length; i++) {
        rows[at++] = (byte) (row[i] - above[i]);
      }
      System.arraycopy(row, 0, above, 0, row.length);
    }
    return rows;
  }

  private static void read(PixelReader pixels, int y, byte[] row) {
    for (int i = 0; i < row.length; i += 4) {
      int argb = pixels.getArgb(i / 4, y);
      row[i] = (byte) (argb >> 16);
      row[i + 1] = (byte) (argb >> 8);
      row[i + 2] = (byte) argb;
      row[i + 3] = (byte) (argb >> 24);
    }
  }

  private static byte[] deflated(byte[] data) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[16_384];
      while (!deflater.finished()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
      return out.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void chunk(ByteArrayOutputStream file, String name, byte[] data) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    file.writeBytes(type);
    file.writeBytes(data);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
