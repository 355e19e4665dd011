// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.data.RoomFixture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the welcome room, to be looked at. */
class WelcomePicturesTest {

  @TempDir Path folder;

  @Test
  void the_room_is_drawn_in_every_theme_language_and_size() throws Exception {
    Path samples = RoomFixture.samples().orElse(folder);
    Fx.run(
        () ->
            RoomFixture.pictures(
                "welcome",
                (fixture, kit, details) ->
                    RoomFixture.beside(new WelcomeRoom(kit, samples).view(), Optional.empty())));
    assertThat(Files.size(Path.of("target/pictures/welcome-light-en-1112.png")))
        .isGreaterThan(10_000);
  }
}
