using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>A delivery's findings and rates as Excel and CSV, filtered and ordered as on their pages.</summary>
internal static class SubmissionExports
{
    public static async Task<IResult> FindingsAsync(HttpContext context, ExportFormat format)
    {
        if (await DeliveryAsync(context) is not { } delivery)
        {
            return Results.NotFound();
        }

        var findings = await DeliveryFindings.LoadAsync(
            context.RequestServices.GetRequiredService<RammevaerkDb>(),
            delivery.Round,
            delivery.Submission,
            context.RequestAborted
        );
        return Export(new DeliveryFindingList(findings, context.Request).Found, delivery, Parties(context)).As(format);
    }

    public static async Task<IResult> RatesAsync(HttpContext context, ExportFormat format)
    {
        if (await DeliveryAsync(context) is not { } delivery)
        {
            return Results.NotFound();
        }

        var rates = await ComparedRates.LoadAsync(
            context.RequestServices.GetRequiredService<SubmissionDesk>(),
            context.RequestServices.GetRequiredService<LikeOffersDesk>(),
            delivery,
            context.Request,
            context.RequestAborted
        );
        return rates.IsOk
            ? Export(rates.Value.Shown, delivery, Parties(context)).As(format)
            : Results.Problem(rates.Fault.ToString(), statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static Task<OpenDelivery?> DeliveryAsync(HttpContext context)
    {
        string Value(string name) => (string)context.Request.RouteValues[name]!;
        return context
            .RequestServices.GetRequiredService<SubmissionDesk>()
            .FindAsync(Value("omraade"), Value("aar"), Value("part"), Value("nummer"), context.RequestAborted);
    }

    private static PartyRegister Parties(HttpContext context) =>
        context.RequestServices.GetRequiredService<PartyRegister>();

    private static IEnumerable<ExportColumn<T>> Keys<T>(OpenDelivery delivery, PartyRegister parties) =>
        KeyColumns
            .Of<T>(parties, delivery.Round.AreaKey, delivery.Round.BudgetYear, _ => delivery.Own.Party)
            .Append(ExportColumn<T>.Text("Driftsherre", _ => delivery.Own.PartyName, 26))
            .Append(ExportColumn<T>.Number("Levering", _ => delivery.Submission.Number, "0"));

    private static string FileName(string what, OpenDelivery delivery) =>
        ExportName.Of(what, delivery.Own.PartyName, delivery.Round.Year, "levering", delivery.Submission.Number);

    private static ListExport<DeliveryFinding> Export(
        IReadOnlyList<DeliveryFinding> findings,
        OpenDelivery delivery,
        PartyRegister parties
    ) =>
        new(
            "Fund",
            [
                .. Keys<DeliveryFinding>(delivery, parties),
                ExportColumn<DeliveryFinding>.Text("Alvor", one => SeverityText.One(one.Stored.Severity), 11),
                ExportColumn<DeliveryFinding>.Text("Regel", one => one.Stored.Check, 9),
                ExportColumn<DeliveryFinding>.Text("Celle", one => one.Finding.Cell.ToString(), 16),
                ExportColumn<DeliveryFinding>.Text("Hvem", one => one.Stored.Subject, 32),
                ExportColumn<DeliveryFinding>.Text("Fund", one => one.Stored.Title, 36),
                ExportColumn<DeliveryFinding>.Text("Står der nu", one => one.Stored.Value, 16),
                ExportColumn<DeliveryFinding>.Text("Hvad", one => one.Stored.What, 50),
                ExportColumn<DeliveryFinding>.Text("Hvorfor", one => one.Finding.Check.Words, 50),
                ExportColumn<DeliveryFinding>.Text("Kilde", one => SourceText.OfRule(one.Finding.Check.Source), 32),
                ExportColumn<DeliveryFinding>.Text("Sådan retter du", one => one.Stored.Mend, 50),
                ExportColumn<DeliveryFinding>.Text("Bemærkning", one => one.Stored.Comment, 50),
                ExportColumn<DeliveryFinding>.Text("Bemærkning af", one => one.Stored.CommentByName),
                ExportColumn<DeliveryFinding>.Text("Dispensation", one => one.Dispensation?.Source, 32),
            ],
            findings,
            FileName("fund", delivery)
        );

    private static ListExport<ComparedRate> Export(
        IReadOnlyList<ComparedRate> rates,
        OpenDelivery delivery,
        PartyRegister parties
    ) =>
        new(
            "Afleverede takster",
            [
                .. Keys<ComparedRate>(delivery, parties),
                ExportColumn<ComparedRate>.Text("Nr.", one => one.Rate.ServiceKey, 8),
                ExportColumn<ComparedRate>.Text("Tilbud og ydelse", one => one.Name, 40),
                ExportColumn<ComparedRate>.Text("Retsgrundlag", one => one.Rate.LegalBasis),
                ExportColumn<ComparedRate>.Text("Målgruppe", one => one.Rate.Target, 28),
                ExportColumn<ComparedRate>.Text("Enhed", one => one.Rate.Unit, 12),
                ExportColumn<ComparedRate>.Number("Fuldtidspladser", one => one.Rate.Places, "#,##0.##"),
                ExportColumn<ComparedRate>.Number("Afleveret takst i kr.", one => one.Rate.Rate),
                .. TermColumns.Of<ComparedRate>(one => RateTerms.Read(one.Rate.Terms)),
                ExportColumn<ComparedRate>.Text(
                    "Enkeltmandsprojekt",
                    one => one.Rate.IsSinglePerson ? "ja" : "nej",
                    12
                ),
                ExportColumn<ComparedRate>.Number("Sidste års takst i kr.", one => one.Rate.LastRate),
                ExportColumn<ComparedRate>.Number(
                    "Ændring i procent",
                    one => one.Rate.Change is { } share ? decimal.Round(share * 100m, 2) : null,
                    "0.0"
                ),
                ExportColumn<ComparedRate>.Number("Lignende tilbud", one => one.Like?.Offers, "0"),
                ExportColumn<ComparedRate>.Number(
                    $"Heraf med {(delivery.Round.Year - 1).ToString(Kernel.Danish.Invariant)}-takst",
                    one => one.Like?.OfLastYear,
                    "0"
                ),
                ExportColumn<ComparedRate>.Number("Laveste", one => one.Like?.Spread.Lowest),
                ExportColumn<ComparedRate>.Number("Nedre kvartil", one => one.Like?.Spread.LowerQuartile),
                ExportColumn<ComparedRate>.Number("Median", one => one.Like?.Spread.Median),
                ExportColumn<ComparedRate>.Number("Øvre kvartil", one => one.Like?.Spread.UpperQuartile),
                ExportColumn<ComparedRate>.Number("Højeste", one => one.Like?.Spread.Highest),
                ExportColumn<ComparedRate>.Text("Sammenlignet med lignende tilbud", one => one.PlaceWords, 24),
            ],
            rates,
            FileName("afleverede-takster", delivery)
        );
}
