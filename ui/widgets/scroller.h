#pragma once

class QScrollArea;
class QWidget;

namespace palmares::ui {

/// Lets content scroll up and down, without a frame; the keyboard goes to what is in it, not to the area itself.
QScrollArea *makeScroller(QWidget *content, QWidget *parent = nullptr);

} // namespace palmares::ui
