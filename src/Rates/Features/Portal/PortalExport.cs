using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Features.Portal;

/// <summary>An area's published rates as lines of the portal's layout.</summary>
public sealed class PortalExport(RammevaerkDb db, PublishedRateDesk desk, TimeProvider time)
{
    private static readonly JsonWriterOptions Written = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The lines by offer, with the rates that count today, or on the nearest day of the year.</summary>
    public async Task<IReadOnlyList<PortalLine>> LoadAsync(
        AreaKey area,
        BudgetYear year,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        var day =
            today < year.Start ? year.Start
            : today > year.End ? year.End
            : today;
        var published = await desk.LoadAsync(area, year, known: null, day, cancellation);
        var ids = published.Rows.Select(row => row.Rate.OfferId).OfType<Guid>().Distinct().ToList();
        var facts = (
            await db.Set<OfferFacts>()
                .AsNoTracking()
                .KnownAt(null)
                .Where(one => ids.Contains(one.OfferId))
                .OrderBy(one => one.ValidFrom)
                .ToListAsync(cancellation)
        ).ToLookup(one => one.OfferId);
        return
        [
            .. published.Rows.SelectMany(row =>
                LinesOf(row, row.Rate.OfferId is { } offer ? OfferCatalogue.Nearest([.. facts[offer]], day) : null)
            ),
        ];
    }

    /// <summary>A workbook with the lines, and a sheet that says what the layout is.</summary>
    public static byte[] ToExcel(IReadOnlyList<PortalLine> lines, PortalLayout layout)
    {
        var workbook = new WorkbookWriter();
        new ListExport<PortalLine>(layout.Sheet, [.. layout.Columns.Select(ColumnOf)], lines).AddTo(workbook);
        new ListExport<(string What, string Told)>(
            "Om udtrækket",
            [
                ExportColumn<(string What, string Told)>.Text("Oplysning", row => row.What, 24),
                ExportColumn<(string What, string Told)>.Text("Indhold", row => row.Told, 80),
            ],
            [("Opbygning", layout.Name), ("Version", layout.Version), ("Grundlag", layout.Basis)]
        ).AddTo(workbook);
        return workbook.ToBytes();
    }

    /// <summary>The same as JSON: version, basis and the list of lines, with null where something is not known.</summary>
    public static byte[] ToJson(IReadOnlyList<PortalLine> lines, PortalLayout layout, AreaKey area, BudgetYear year)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Written))
        {
            json.WriteStartObject();
            json.WriteString("opbygning", layout.Version);
            json.WriteString("grundlag", layout.Basis);
            json.WriteString("omraade", area.Value);
            json.WriteNumber("aar", year.Year);
            json.WriteStartArray(PortalFile.List);
            foreach (var line in lines)
            {
                WriteLine(json, line, layout);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteLine(Utf8JsonWriter json, PortalLine line, PortalLayout layout)
    {
        json.WriteStartObject();
        foreach (var column in layout.Columns)
        {
            switch (line[column.Key])
            {
                case decimal number:
                    // Without the noughts a product of decimals carries: 95.6, not 95.600.
                    json.WritePropertyName(column.Json);
                    json.WriteRawValue(number.ToString("0.############", Danish.Invariant));
                    break;
                case string text:
                    json.WriteString(column.Json, text);
                    break;
                default:
                    json.WriteNull(column.Json);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static ExportColumn<PortalLine> ColumnOf(PortalColumn column) =>
        column.Kind switch
        {
            PortalKind.Text => ExportColumn<PortalLine>.Text(column.Head, line => line[column.Key] as string, 22),
            PortalKind.Kroner => NumberOf(column, "#,##0.00"),
            PortalKind.Percent => NumberOf(column, "0.0"),
            PortalKind.Year => NumberOf(column, "0"),
            _ => NumberOf(column, "#,##0.##"),
        };

    private static ExportColumn<PortalLine> NumberOf(PortalColumn column, string format) =>
        ExportColumn<PortalLine>.Number(column.Head, line => line[column.Key] as decimal?, format);

    /// <summary>
    /// The service, and each level of it that is priced by itself. Where the levels say how many places they have, the service
    /// does not say it again, so that a sum counts every place once.
    /// </summary>
    private static IEnumerable<PortalLine> LinesOf(PublicRateRow row, OfferFacts? facts)
    {
        var rate = row.Rate;
        var terms = row.Terms;
        var (level, service) = PortalLevel.Of(rate.Department, rate.ServiceName);
        var line = new PortalLine
        {
            PortalId = facts?.PortalId ?? "",
            OfferName = rate.OfferName,
            Party = rate.Party,
            Operator = row.Operator,
            OfferType = PublishedRateList.TypeOf(row),
            LegalBasis = rate.LegalBasis,
            Level = level,
            Service = service,
            Unit = rate.Unit,
            Total = rate.Rate,
            NetOfVat = terms?.Net,
            Occupancy = rate.Occupancy * 100m,
            Places = rate.Places,
            Year = rate.Year,
        };
        var levels = (terms?.Steps ?? []).Where(step => step.Kind == StepKind.Level).ToList();
        return levels
            .Select(step => line with { Level = step.Name, Total = step.Rate, NetOfVat = null, Places = step.Places })
            .Prepend(levels.Exists(one => one.Places is not null) ? line with { Places = null } : line);
    }
}
