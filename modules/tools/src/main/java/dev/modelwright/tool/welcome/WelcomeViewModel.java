// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.welcome;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks the session for files, and goes on to training when a journey's table is open. */
final class WelcomeViewModel {

  private final Session session;
  private final Path samples;
  private Optional<Path> journey = Optional.empty();

  WelcomeViewModel(Session session, Path samples) {
    this.session = session;
    this.samples = samples;
    session.tableProperty().subscribe((Runnable) this::tableChanged);
    session.askedProperty().subscribe((Runnable) this::askedChanged);
    tableChanged();
  }

  /** The samples whose files are there. */
  List<Sample> samples() {
    return Arrays.stream(Sample.values()).filter(sample -> sample.isIn(samples)).toList();
  }

  /** Opens a file and goes to it. */
  void open(Optional<Path> file) {
    file.ifPresent(session::open);
  }

  /** Opens a sample and goes to it. */
  void open(Sample sample) {
    session.open(sample.file(samples));
  }

  /** Opens a sample and goes on to training as soon as it is read. */
  void travel(Sample sample) {
    Path file = sample.file(samples);
    if (isOpen(file)) {
      session.roomProperty().set(RoomId.TRAIN);
      return;
    }
    journey = Optional.of(file);
    session.open(file);
    if (isOpen(file)) {
      session.roomProperty().set(RoomId.TRAIN);
    }
  }

  private boolean isOpen(Path file) {
    return session
        .tableProperty()
        .get()
        .map(WelcomeViewModel::file)
        .filter(file::equals)
        .isPresent();
  }

  private static Path file(OpenedTable table) {
    return table.dataset().source().file();
  }

  private void tableChanged() {
    Optional<Path> opened = session.tableProperty().get().map(WelcomeViewModel::file);
    if (journey.isPresent() && journey.equals(opened)) {
      journey = Optional.empty();
      session.roomProperty().set(RoomId.TRAIN);
    }
  }

  /** Whoever asks for another file meanwhile has changed his mind. */
  private void askedChanged() {
    journey = journey.filter(file -> session.askedProperty().get().equals(Optional.of(file)));
  }
}
