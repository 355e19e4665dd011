// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the views of the room show, each model for its part. */
final class DataModels {

  private final DataViewModel data;
  private final RowsViewModel rows;
  private final ReadingViewModel reading;
  private final InspectViewModel inspect;
  private final ObservableValue<Optional<TableContent>> content;

  DataModels(RoomKit kit) {
    Session session = kit.session();
    Desk desk = kit.desk();
    data = new DataViewModel(session, desk, kit.ticker());
    rows = new RowsViewModel(session, desk);
    reading = new ReadingViewModel(session, desk);
    inspect = new InspectViewModel(session, desk, data);
    content =
        Bindings.createObjectBinding(
            this::shown,
            data.contentProperty(),
            reading.openProperty(),
            reading.shownProperty(),
            reading.toldProperty());
  }

  private Optional<TableContent> shown() {
    boolean trying = reading.openProperty().get() && reading.changed();
    return trying && reading.shownProperty().get().isPresent()
        ? reading.shownProperty().get().map(TableContent.First::new)
        : data.contentProperty().getValue();
  }

  /** The file and its reading. */
  DataViewModel data() {
    return data;
  }

  /** The rows that are looked at. */
  RowsViewModel rows() {
    return rows;
  }

  /** Another way of reading, tried out. */
  ReadingViewModel reading() {
    return reading;
  }

  /** What was found. */
  InspectViewModel inspect() {
    return inspect;
  }

  /** What the table shows: while another way of reading is tried, the file's beginning so read. */
  ObservableValue<Optional<TableContent>> content() {
    return content;
  }
}
