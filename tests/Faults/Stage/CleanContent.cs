using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>A rate file nobody finds anything in; another variation is another file.</summary>
internal sealed class CleanContent(int services, int variation) : TemplateContent
{
    private const decimal Places = 20m;
    private const decimal Pay = 12_000_000m;

    public override CellContent Cell(string sheet, string column, int index) =>
        index >= services
            ? CellContent.Empty
            : (sheet, column) switch
            {
                ("offers", "offer") => CellContent.Of($"Bøgehuset {index + 1}"),
                ("offers", "service") => CellContent.Of("Midlertidigt ophold"),
                ("offers", "type") => CellContent.Of("Døgn"),
                ("offers", "basis") => CellContent.Of("SEL § 107"),
                ("offers", "target") => CellContent.Of("Udviklingshæmning"),
                ("offers", "unit") => CellContent.Of("døgn"),
                ("offers", "places") => CellContent.Of(Places),
                ("offers", "inside") => CellContent.Of("Inde"),
                ("offers", "healthAct") => CellContent.Of("Nej"),
                ("occupancy", "first") => CellContent.Of(96.1m),
                ("occupancy", "second") => CellContent.Of(96.4m),
                _ => CellContent.Empty,
            };

    public override CellContent BudgetLine(int service, int line) =>
        service < services && line == 0 ? CellContent.Of(Pay + (service * 1000m) + variation) : CellContent.Empty;

    public override CellContent OverheadPercent(int service) =>
        service < services ? CellContent.Of(3.5m) : CellContent.Empty;

    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => "Signe Holm Krag",
            "contactMail" => "signe.krag@eksempel.example",
            _ => "00 00 00 00",
        };
}
