// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.session.Desk;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.tool.session.Session;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the views of the room show, each model for its part. */
record DataModels(
    DataViewModel data, RowsViewModel rows, ReadingViewModel reading, InspectViewModel inspect) {

  static DataModels of(RoomKit kit) {
    Session session = kit.session();
    Desk desk = kit.desk();
    DataViewModel data = new DataViewModel(session, desk, kit.ticker());
    return new DataModels(
        data,
        new RowsViewModel(session, desk),
        new ReadingViewModel(session, desk),
        new InspectViewModel(session, desk, data));
  }

  /** What the table shows: while another way of reading is tried, the file's beginning so read. */
  ObservableValue<Optional<TableContent>> content() {
    return Bindings.createObjectBinding(
        () -> {
          boolean trying = reading.openProperty().get() && reading.changed();
          return trying && reading.shownProperty().get().isPresent()
              ? reading.shownProperty().get().map(TableContent.First::new)
              : data.contentProperty().getValue();
        },
        data.contentProperty(),
        reading.openProperty(),
        reading.shownProperty(),
        reading.toldProperty());
  }
}
