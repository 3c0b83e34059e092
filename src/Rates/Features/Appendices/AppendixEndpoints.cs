using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>The services of rate appendices.</summary>
internal static class AppendixServices
{
    public static void AddAppendices(this IServiceCollection services)
    {
        services.AddScoped<AppendixDesk>();
        services.AddScoped<AppendixReading>();
        services.AddScoped<AppendixPrint>();
        services.AddScoped<FreezeAppendix>();
        services.AddScoped<ISubjectSource, AppendixSubjects>();
    }
}

/// <summary>The endpoints of rate appendices: the files as it stands and of every edition, and putting it on an agenda.</summary>
internal static class AppendixEndpoints
{
    private const string Base = "/takster/runder/{omraade}/{aar}/takstbilag";
    private const string PdfType = "application/pdf";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var read = endpoints
            .MapGroup("")
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        read.MapGet($"{Base}.docx", WordAsync);
        read.MapGet($"{Base}.xlsx", WorkbookAsync);
        read.MapGet($"{Base}.pdf", PdfAsync);
        read.MapGet($"{Base}/udgaver/{{nummer:int}}/{{filtype}}", EditionAsync);
        endpoints.MapPost($"{Base}/punkt", PostAppendixItem.HandleAsync).RequirePermission(Permissions.EditMeetings);
    }

    public static string AddressOf(RateRound round) => $"{round.Address}/takstbilag";

    /// <summary>takstbilag-nordjylland-2027.</summary>
    public static string NameOf(RateRound round) => ExportName.Of("takstbilag", round.Area, round.Year);

    /// <summary>Which appendix, and the services it is found with.</summary>
    internal sealed record Wanted(
        string Omraade,
        string Aar,
        [FromServices] AppendixReading Reading,
        [FromServices] HeavyWork Heavy
    );

    private static async Task<IResult> WordAsync([AsParameters] Wanted wanted, CancellationToken cancellation)
    {
        if (await wanted.Reading.FindRoundAsync(wanted.Omraade, wanted.Aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var appendix = await wanted.Reading.LoadAsync(round, cancellation);
        var content = await wanted.Heavy.RunAsync(() => AppendixWord.Make(appendix), cancellation);
        return Results.File(content, AppendixWord.MediaType, $"{NameOf(round)}.docx");
    }

    private static async Task<IResult> WorkbookAsync([AsParameters] Wanted wanted, CancellationToken cancellation)
    {
        if (await wanted.Reading.FindRoundAsync(wanted.Omraade, wanted.Aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var appendix = await wanted.Reading.LoadAsync(round, cancellation);
        var content = await wanted.Heavy.RunAsync(() => AppendixWorkbook.Make(appendix), cancellation);
        return Results.File(content, WorkbookMediaType.Value, $"{NameOf(round)}.xlsx");
    }

    private static async Task<IResult> PdfAsync(
        [AsParameters] Wanted wanted,
        [FromServices] AppendixPrint print,
        CancellationToken cancellation
    )
    {
        if (await wanted.Reading.FindRoundAsync(wanted.Omraade, wanted.Aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var paper = AppendixPaper.Make(await wanted.Reading.LoadAsync(round, cancellation));
        return Pdf(round, await print.PdfAsync(paper, cancellation), NameOf(round));
    }

    private static async Task<IResult> EditionAsync(
        [AsParameters] Wanted wanted,
        int nummer,
        string filtype,
        [FromServices] RammevaerkDb db,
        [FromServices] AppendixPrint print,
        CancellationToken cancellation
    )
    {
        if (
            await wanted.Reading.FindRoundAsync(wanted.Omraade, wanted.Aar, cancellation) is not { } round
            || await db.Set<AppendixEdition>()
                .AsNoTracking()
                .FirstOrDefaultAsync(one => one.RoundId == round.Id && one.Number == nummer, cancellation)
                is not { } edition
        )
        {
            return Results.NotFound();
        }

        var name = ExportName.Of("takstbilag", round.Area, round.Year, "udgave", nummer);
        var (hash, type) = filtype switch
        {
            "takstbilag.docx" => (edition.WordHash, AppendixWord.MediaType),
            "takstbilag.xlsx" => (edition.WorkbookHash, WorkbookMediaType.Value),
            "takstbilag.pdf" => (edition.PaperHash, PdfType),
            _ => ("", ""),
        };
        return hash.Length == 0 || await db.ReadFileAsync(hash, cancellation) is not { } content ? Results.NotFound()
            : type == PdfType ? Pdf(round, await print.PdfAsync(Encoding.UTF8.GetString(content), cancellation), name)
            : Results.File(content, type, $"{name}{Path.GetExtension(filtype)}");
    }

    private static IResult Pdf(RateRound round, Result<byte[]> printed, string name) =>
        printed.IsOk
            ? Results.File(printed.Value, PdfType, $"{name}.pdf")
            : new FormRefusal(AddressOf(round), "pdf", printed.Fault);
}
