"""The one style sheet, made from the tokens; what it cannot draw is painted by the widgets themselves."""

from app.ui.shared.look import Look


def style_sheet(look: Look) -> str:
    """Return the application's style sheet for a look."""
    c = look.hex
    control, card = look.radius("control"), look.radius("card")
    pad = look.number("fieldPadX")
    return f"""
    * {{ font-family: "IBM Plex Sans", "Noto Sans JP"; font-size: {look.px(14)}px; }}
    QWidget#page, QWidget#pageBody, QScrollArea#pageScroll, QWidget#focusBody {{ background: {
        c("window")
    }; border: none; }}
    QWidget#sidebar {{ background: {c("sidebar")}; border-right: 1px solid {c("border")}; }}
    QWidget#topBar {{ background: {c("window")}; border-bottom: 1px solid {c("border")}; }}
    QWidget#actionBar {{ background: {c("surface")}; border-top: 1px solid {c("border")}; }}
    QWidget#verdictRight {{ background: {c("rightTint")}; border-top: 2px solid {c("right")}; }}
    QWidget#verdictWrong {{ background: {c("wrongTint")}; border-top: 2px solid {c("wrong")}; }}
    QFrame#card {{ background: {c("surface")}; border: 1px solid {c("border")}; border-radius: {card}px; }}
    QFrame#panel {{ background: {c("surface")}; border: none; border-left: 1px solid {c("border")}; }}
    QFrame#hairline {{ background: {c("border")}; border: none; }}
    QFrame#strongline {{ background: {c("borderStrong")}; border: none; }}
    QAbstractButton[small="true"] {{ font-size: {look.px(13)}px; }}
    QLabel {{ color: {c("text")}; background: transparent; }}
    QLabel[tone="muted"] {{ color: {c("textMuted")}; }}
    QLabel[tone="accent"] {{ color: {c("accentText")}; }}
    QLabel[tone="right"] {{ color: {c("right")}; }}
    QLabel[tone="wrong"] {{ color: {c("wrong")}; }}
    QLabel[tone="due"] {{ color: {c("due")}; }}
    QLineEdit, QComboBox, QDateEdit {{
        background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")};
        border-radius: {control}px; padding: 0 {pad}px; min-height: {look.number("fieldHeight") - 2}px;
        selection-background-color: {c("accent")}; selection-color: {c("onAccent")};
        placeholder-text-color: {c("textMuted")};
    }}
    QLineEdit:hover, QComboBox:hover, QDateEdit:hover {{ border-color: {c("text")}; }}
    QPlainTextEdit {{
        background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")};
        border-radius: {control}px; padding: {look.px(6)}px {pad - 4}px;
        selection-background-color: {c("accent")}; selection-color: {c("onAccent")};
        placeholder-text-color: {c("textMuted")};
    }}
    QPlainTextEdit:hover {{ border-color: {c("text")}; }}
    QLineEdit[fault="true"] {{ border: 2px solid {c("wrong")}; padding: 0 {pad - 1}px; min-height: {
        look.number("fieldHeight") - 4
    }px; }}
    QComboBox[fault="true"] {{ border: 2px solid {c("wrong")}; padding: 0 {pad - 1}px; min-height: {
        look.number("fieldHeight") - 4
    }px; }}
    QComboBox QLineEdit, QDateEdit QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
    QDateEdit::up-button, QDateEdit::down-button {{
        subcontrol-origin: border; subcontrol-position: top right; width: 1px; border: none; background: transparent;
    }}
    QDateEdit::up-arrow, QDateEdit::down-arrow {{ image: none; }}
    QFrame#panel QScrollArea#pageScroll, QFrame#panel QWidget#pageBody {{ background: {c("surface")}; }}
    QLineEdit:read-only {{ background: {c("sunken")}; }}
    QLineEdit:disabled, QComboBox:disabled {{ color: {c("textDisabled")}; border-color: {c("border")}; }}
    QComboBox::drop-down {{ border: none; width: {look.px(28)}px; }}
    QComboBox::down-arrow {{ image: none; }}
    QComboBox QAbstractItemView {{
        background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")};
        selection-background-color: {c("selected")}; selection-color: {c("text")}; outline: none; padding: 4px;
    }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle {{ background: {c("borderStrong")}; border-radius: 3px; min-height: 28px; min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; border: none; width: 0; height: 0;
    }}
    QAbstractScrollArea::corner {{ background: transparent; border: none; }}
    QMenu {{ background: {c("surface")}; color: {c("text")}; border: 1px solid {c("borderStrong")}; padding: 4px; }}
    QMenu::item {{ padding: {look.px(7)}px {look.px(24)}px {look.px(7)}px {look.px(12)}px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c("hover")}; }}
    QMenu::item:checked {{ font-weight: 600; background: {c("selected")}; }}
    QToolTip {{ background: {c("clause")}; color: {c("onClause")}; border: none; padding: 6px; }}
    QTableView {{
        background: {c("surface")}; color: {c("text")}; border: 1px solid {c("border")}; outline: none;
        selection-background-color: {c("selected")}; selection-color: {c("text")}; font-size: {look.px(13)}px;
    }}
    QHeaderView {{ background: {c("sunken")}; border: none; }}
    QHeaderView::section {{
        background: {c("sunken")}; color: {c("text")}; border: none; border-bottom: 1px solid {c("borderStrong")};
        padding: 0 {look.px(6)}px; font-weight: 600; font-size: {look.px(12)}px; text-align: left;
    }}
    QProgressBar {{
        background: {c("track")}; border: none; border-radius: 3px; max-height: {look.px(6)}px; text-align: center;
    }}
    QProgressBar::chunk {{ background: {c("accent")}; border-radius: 3px; }}
    QMessageBox, QDialog {{ background: {c("window")}; }}
    """
