"""The stops of the tour at the statistics: all items, an item that needs a look, a module with its quiz, the editor."""

from collections.abc import Iterator

from app.domain.studio_lists import Statistic
from app.ui.main_window import MainWindow
from app.ui.places import Place, PlaceName


def statistics_stops(window: MainWindow, hr: tuple[str, str]) -> Iterator[str]:
    """Yield the name of each sight when it is on the screen; the figures are those of the sample."""
    from app.ui.trainer.item_editor_page import ItemEditorPage
    from app.ui.trainer.statistics_page import StatisticsPage

    workspace = window.workspace()
    if workspace is None:
        return
    actor = workspace.sign_ins.sign_in(*hr)
    workspace.library.open(actor)
    modules = workspace.item_statistics.for_all(actor)
    window.hr_signed_in(actor, Place(PlaceName.STATISTICS))
    yield "statistics"
    asked = [one for module in modules for one in module.items if one.current]
    if asked:
        weak = [one for one in asked if one.verdict is Statistic.WEAK]
        most = max(weak or asked, key=lambda one: (len(one.advice), one.people or 0))
        window.go(Place(PlaceName.STATISTICS, module=most.module, subject=most.item.id))
        yield "statistics-item"
        page = window.page
        if isinstance(page, StatisticsPage):
            page.close_panel()
            page.filters.earlier_box.click()
            yield "statistics-module"
        window.go(Place(PlaceName.ITEM, subject=most.item.id, control="statistics"))
        if isinstance(window.page, ItemEditorPage):
            yield "item-editor-statistics"
