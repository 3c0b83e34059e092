using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// What an operator writes in its file: a home and a day offer, invented, larger or smaller by the operator. The home's two
/// readings lie below what the forum decides is the lowest occupancy, where they are asked to.
/// </summary>
/// <param name="place">The operator's place among the operators; decides the figures.</param>
/// <param name="pay">What the home's pay is multiplied by.</param>
/// <param name="only">The only row with something written, or null for both.</param>
/// <param name="isLow">True when the home's readings are low.</param>
internal sealed class YearContent(int place, decimal pay = 1m, int? only = null, bool isLow = false) : TemplateContent
{
    private const int Home = 0;
    private const int Day = 1;
    private const decimal PlacesOfBudget = 15m;

    private static readonly decimal[] HomeLines =
    [
        8_942_300m,
        412_600m,
        96_000m,
        -318_400m,
        1_126_900m,
        905_257m,
        58_000m,
        289_000m,
        120_000m,
    ];

    private static readonly decimal[] DayLines =
    [
        3_150_000m,
        142_500m,
        20_000m,
        -61_000m,
        480_250m,
        512_000m,
        18_000m,
        75_000m,
        0m,
    ];

    private decimal Places => 10m + place;

    public override CellContent Cell(string sheet, string column, int index) =>
        !Has(index) || sheet is "addOns" or "buyers" or "steps"
            ? CellContent.Empty
            : (sheet, column) switch
            {
                ("offers", "offer") => CellContent.Of(
                    index == Home ? $"Bofællesskabet Åbrinken {place + 1}" : $"Dagtilbuddet Resen {place + 1}"
                ),
                ("offers", "service") => CellContent.Of(index == Home ? "Botilbud" : "Aktivitet og samvær"),
                ("offers", "type") => CellContent.Of(index == Home ? "Døgn" : "Dag"),
                ("offers", "basis") => CellContent.Of(index == Home ? "SEL § 107" : "SEL § 104"),
                ("offers", "target") => CellContent.Of(index == Home ? "Udviklingshæmning" : "Autisme"),
                ("offers", "unit") => CellContent.Of(index == Home ? "døgn" : "dag"),
                ("offers", "openingDays") when index == Day => CellContent.Of(220m),
                ("offers", "places") => CellContent.Of(Places),
                ("offers", "inside") => CellContent.Of("Inde"),
                ("offers", "healthAct") => CellContent.Of("Nej"),
                ("occupancy", "first") => CellContent.Of(isLow && index == Home ? 93.8m : 97m),
                ("occupancy", "second") => CellContent.Of(isLow && index == Home ? 95.4m : 97.4m),
                _ => CellContent.Empty,
            };

    public override CellContent BudgetLine(int service, int line) =>
        Has(service)
            ? CellContent.Of(
                decimal.Round(
                    (service == Home ? HomeLines : DayLines)[line]
                        * (service == Home && line == 0 ? pay : 1m)
                        * Places
                        / PlacesOfBudget
                )
            )
            : CellContent.Empty;

    public override CellContent OverheadPercent(int service) => Has(service) ? CellContent.Of(4.2m) : CellContent.Empty;

    public override string? Contact(string key) =>
        key switch
        {
            "contactName" => "Signe Holm Krag",
            "contactMail" => "signe.holm.krag@eksempel.example",
            _ => null,
        };

    private bool Has(int row) => row is Home or Day && (only is null || only == row);
}

/// <summary>Makes and reads rate files as the application under test does.</summary>
internal static class YearFiles
{
    private const int Rows = 4;

    /// <summary>The operator's template as it is made now, filled in.</summary>
    public static byte[] Make(IServiceProvider services, string party, int year, TemplateContent content)
    {
        using var scope = services.CreateScope();
        var found = scope.ServiceProvider.GetRequiredService<PartyRegister>().Find(party, new BudgetYear(year)).Value;
        return scope
            .ServiceProvider.GetRequiredService<RateFileTemplate>()
            .Make(new TemplateRequest(found, new BudgetYear(year), Services: Rows, Content: content))
            .Value;
    }

    /// <summary>Reads a file.</summary>
    public static RateFile Read(IServiceProvider services, string path)
    {
        using var scope = services.CreateScope();
        using var stream = File.OpenRead(path);
        return scope.ServiceProvider.GetRequiredService<RateFileReader>().Read(stream, ReadLimits.Default).Value;
    }
}
