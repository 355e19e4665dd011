// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.modelwright.base.ProblemException;
import dev.modelwright.testkit.fx.Fx;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngTest {

  @TempDir Path folder;

  @Test
  void another_reader_sees_the_same_pixels() throws IOException {
    WritableImage image = Fx.get(() -> new WritableImage(37, 23));
    int[] pixels = new Random(7).ints(37L * 23).map(i -> i | 0xff000000).toArray();
    pixels[5] = 0;
    for (int i = 0; i < pixels.length; i++) {
      image.getPixelWriter().setArgb(i % 37, i / 37, pixels[i]);
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(image)));
    assertThat(read.getRGB(0, 0, 37, 23, null, 0, 37)).isEqualTo(pixels);
  }

  @Test
  void a_file_that_cannot_be_written_is_a_problem_with_its_name() throws IOException {
    Path file = Files.createFile(folder.resolve("a-file"));
    assertThatThrownBy(
            () -> Pictures.write(Fx.get(() -> new WritableImage(1, 1)), file.resolve("b.png")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("b.png");
  }
}
