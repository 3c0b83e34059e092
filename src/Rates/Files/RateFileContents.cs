using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>Reads the entries of a file whose structure has been checked.</summary>
internal sealed class RateFileContents
{
    private readonly RateFileShape shape;
    private readonly RateFileHeader header;
    private readonly WorkbookCells workbook;
    private readonly List<ReadIssue> issues = [];
    private readonly EntryReader entries;
    private readonly SheetCells budget;

    public RateFileContents(WorkbookCells workbook, RateFileShape shape, RateFileHeader header)
    {
        this.workbook = workbook;
        this.shape = shape;
        this.header = header;
        entries = new EntryReader(issues);
        budget = workbook.Find(shape.Layout.Budget.Name)!;
    }

    public RateFile Read()
    {
        var subLines = SubLines();
        var services = Services(subLines);
        var addOns = AddOns();
        var buyers = Buyers();
        var steps = shape.Layout.Has("steps") ? Steps() : [];
        var control = workbook.Find(shape.Layout.Control.Name)!;
        var front = workbook.Find(shape.Layout.Front.Name)!;
        var file = new RateFile
        {
            Header = header,
            Services = services,
            AddOns = addOns,
            Buyers = buyers,
            Steps = steps,
            SubLines = subLines,
            ContactName = Contact(front, "contactName"),
            ContactMail = Contact(front, "contactMail"),
            ContactPhone = Contact(front, "contactPhone"),
            LedgerTotal = entries.Number(control, shape.LedgerCell, shape.Layout.Control.LedgerLabel),
            Issues = issues,
        };
        OutsideForm.Note(workbook, shape, entries);
        return file;
    }

    private TextEntry Contact(SheetCells front, string key)
    {
        var index = shape.Layout.Front.Contact.FindIndex(contact => contact.Key == key);
        var at = new CellAddress(
            shape.Layout.Front.Name,
            RateFileShape.ContactFirstRow + index,
            RateFileShape.ContactColumn
        );
        return entries.Text(front, at, shape.Layout.Front.Contact[index].Label);
    }

    private List<SubLine> SubLines()
    {
        var lines = new List<SubLine>();
        for (var line = 0; line < shape.Form.Lines.Count; line++)
        {
            for (var number = 0; number < shape.Form.SubLines; number++)
            {
                var row = shape.SubLineRow(line, number);
                var label = new CellAddress(shape.Layout.Budget.Name, row, RateFileShape.BudgetLabelColumn);
                var kind = new CellAddress(shape.Layout.Budget.Name, row, RateFileShape.BudgetKindColumn);
                lines.Add(
                    new SubLine(
                        line,
                        entries.Text(budget, label, shape.Layout.Budget.Labels["subLine"]),
                        entries.Choice(
                            budget,
                            kind,
                            shape.Layout.Budget.Labels["kind"],
                            List<SubLineKind>("subLineKind")
                        )
                    )
                );
            }
        }

        return lines;
    }

    private List<ServiceRow> Services(List<SubLine> subLines)
    {
        var rows = new List<ServiceRow>();
        var offers = new RowReader(workbook, shape, "offers", entries);
        var occupancy = new RowReader(workbook, shape, "occupancy", entries);
        var regulation = new RowReader(workbook, shape, "regulation", entries);
        var rates = new RowReader(workbook, shape, "rates", entries);
        var split = shape.Layout.Has("split") ? new RowReader(workbook, shape, "split", entries) : null;
        for (var index = 0; index < shape.ServiceKeys.Count; index++)
        {
            if (
                offers.IsUsed(index)
                || occupancy.IsUsed(index)
                || regulation.IsUsed(index)
                || split?.IsUsed(index) == true
                || BudgetIsUsed(index, subLines.Count)
            )
            {
                rows.Add(Service(index, offers, occupancy, regulation, rates, split));
            }
        }

        return rows;
    }

    private ServiceRow Service(
        int index,
        RowReader offers,
        RowReader occupancy,
        RowReader regulation,
        RowReader rates,
        RowReader? split
    ) =>
        new()
        {
            Key = shape.ServiceKeys[index],
            KeyCell = shape.Cell("offers", "key", index),
            Offer = offers.Text("offer", index),
            Department = offers.Text("department", index),
            Service = offers.Text("service", index),
            Type = offers.Choice("type", index, List<OfferType>("offerType")),
            Basis = offers.Choice("basis", index, Basis),
            Target = offers.ListedText("target", index, "targetGroup"),
            Unit = offers.Choice("unit", index, List<ServiceUnit>("unit")),
            Units = offers.Number("units", index),
            OpeningDays = offers.Number("openingDays", index),
            Places = offers.Number("places", index),
            Scope = offers.Choice("inside", index, List<AgreementScope>("inside")),
            HealthAct = offers.Choice("healthAct", index, List<Answer>("yesNo")),
            SinglePerson = offers.Has("single") ? offers.Choice("single", index, List<Answer>("yesNo")) : default,
            Private = offers.Has("private") ? offers.Choice("private", index, List<Answer>("yesNo")) : default,
            ServiceParts = split?.CostLines(index) ?? [],
            HoursPerUnit = split?.Number("hours", index) ?? new(default, null, IsEmpty: true),
            StoredBaseRate = split?.Result("base", index) ?? default,
            StoredServiceRate = split?.Result("hourly", index) ?? default,
            StoredSplitPrice = split?.Result("price", index) ?? default,
            StoredNetRate = rates.Has("net") ? rates.Result("net", index) : default,
            Remark = offers.Has("remark") ? offers.Text("remark", index) : default,
            FirstReading = occupancy.Number("first", index),
            SecondReading = occupancy.Number("second", index),
            ExpectedOccupancy = occupancy.Number("expected", index),
            OwnOccupancy = occupancy.Number("own", index),
            Approval = occupancy.Text("approval", index),
            StoredOccupancy = occupancy.Result("budgeted", index),
            Regulation = regulation.Number("amount", index),
            RegulationNote = regulation.Text("note", index),
            Lines = BudgetLines(index),
            SubAmounts = BudgetSubLines(index),
            OverheadPercent = BudgetNumber(
                shape.BudgetPercentRow,
                index,
                shape.Layout.Budget.Labels["overheadPercent"]
            ),
            StoredBasis = entries.Result(
                budget,
                shape.BudgetCell(shape.BudgetSumRow, index),
                shape.Layout.Budget.Labels["sum"]
            ),
            StoredRate = rates.Result("rate", index),
            Missing = offers.Missing(index),
        };

    private List<AddOnRow> AddOns()
    {
        var rows = new List<AddOnRow>();
        var sheet = new RowReader(workbook, shape, "addOns", entries);
        for (var index = 0; index < shape.AddOnKeys.Count; index++)
        {
            if (sheet.IsUsed(index))
            {
                rows.Add(
                    new AddOnRow
                    {
                        Key = shape.AddOnKeys[index],
                        Parent = sheet.Text("parent", index),
                        Name = sheet.Text("name", index),
                        Unit = sheet.Choice("unit", index, List<ServiceUnit>("unit")),
                        Units = sheet.Number("units", index),
                        AlsoInMain = sheet.Choice("inMain", index, List<Answer>("yesNo")),
                        Lines = sheet.CostLines(index),
                        Regulation = sheet.Number("regulation", index),
                        StoredRate = sheet.Result("rate", index),
                        Missing = sheet.Missing(index),
                    }
                );
            }
        }

        return rows;
    }

    private List<BuyerRow> Buyers()
    {
        var rows = new List<BuyerRow>();
        var sheet = new RowReader(workbook, shape, "buyers", entries);
        for (var index = 0; index < shape.Buyers; index++)
        {
            if (sheet.IsUsed(index))
            {
                rows.Add(
                    new BuyerRow(
                        sheet.Text("service", index),
                        sheet.Text("municipality", index),
                        sheet.Number("places", index)
                    )
                );
            }
        }

        return rows;
    }

    private List<StepRow> Steps()
    {
        var rows = new List<StepRow>();
        var sheet = new RowReader(workbook, shape, "steps", entries);
        for (var index = 0; index < shape.Steps; index++)
        {
            if (sheet.IsUsed(index))
            {
                rows.Add(
                    new StepRow
                    {
                        Service = sheet.Text("service", index),
                        Kind = sheet.Choice("kind", index, List<StepKind>("stepKind")),
                        Name = sheet.Text("name", index),
                        Percent = sheet.Number("percent", index),
                        Places = sheet.Number("places", index),
                        Hours = sheet.Number("hours", index),
                        StoredRate = sheet.Result("rate", index),
                        StoredYear = sheet.Result("year", index),
                        StoredSplit = sheet.Result("split", index),
                        Missing = sheet.Missing(index),
                    }
                );
            }
        }

        return rows;
    }

    private bool BudgetIsUsed(int service, int subLines)
    {
        var column = RateFileShape.BudgetFirstColumn + service;
        var last = shape.BudgetPercentRow;
        for (var row = RateFileShape.BudgetFirstLineRow; row <= last; row++)
        {
            if (row != shape.BudgetSumRow && !budget[row, column].IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private NumberEntry[] BudgetLines(int service) =>
        shape.Form.Lines.Select((line, i) => BudgetNumber(shape.LineRow(i), service, line.Label)).ToArray();

    private NumberEntry[] BudgetSubLines(int service)
    {
        var amounts = new NumberEntry[shape.Form.Lines.Count * shape.Form.SubLines];
        for (var i = 0; i < amounts.Length; i++)
        {
            var (line, number) = (i / shape.Form.SubLines, i % shape.Form.SubLines);
            amounts[i] = BudgetNumber(shape.SubLineRow(line, number), service, shape.Layout.Budget.Labels["subLine"]);
        }

        return amounts;
    }

    private NumberEntry BudgetNumber(int row, int service, string label) =>
        entries.Number(budget, shape.BudgetCell(row, service), label);

    private Func<string, TKey?> List<TKey>(string list)
        where TKey : struct, Enum => text => ListChoice.Find<TKey>(shape.Layout, list, text);

    private static LegalBasis? Basis(string text)
    {
        var basis = LegalBasis.Parse(text);
        return basis.IsOk ? basis.Value : null;
    }
}
