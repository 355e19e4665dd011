// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class PngTest {

  @Test
  void another_decoder_reads_the_same_pixels() {
    WritableImage image = new WritableImage(37, 23);
    Random random = new Random(9);
    for (int i = 0; i < 37 * 23; i++) {
      int alpha = i % 5 == 0 ? 128 : 255;
      int colour = alpha == 255 ? random.nextInt(1 << 24) : 0x808080;
      image.getPixelWriter().setArgb(i % 37, i / 37, alpha << 24 | colour);
    }
    byte[] file = Png.encode(image);
    Image read = FxThread.call(() -> new Image(new ByteArrayInputStream(file)));
    assertThat(read.isError()).isFalse();
    for (int i = 0; i < 37 * 23; i++) {
      int x = i % 37;
      int y = i / 37;
      assertThat(read.getPixelReader().getArgb(x, y))
          .as("%d, %d", x, y)
          .isEqualTo(image.getPixelReader().getArgb(x, y));
    }
  }
}
