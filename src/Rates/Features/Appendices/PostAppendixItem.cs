using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>Puts the appendix as it stands on an item of a coming meeting, as Word, Excel or PDF.</summary>
internal static class PostAppendixItem
{
    /// <summary>What the form offers.</summary>
    public static IReadOnlyList<(string Key, string Words)> Kinds { get; } =
    [("docx", "Word"), ("xlsx", "Excel"), ("pdf", "PDF")];

    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        HttpContext context,
        [FromServices] AppendixReading reading,
        [FromServices] AppendixPrint print,
        [FromServices] IAgendaFiles agendas
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindRoundAsync(omraade, aar, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = AppendixEndpoints.AddressOf(round);
        var kind = form.Word("fil");
        if (form.Id("punkt") is not { } item)
        {
            return new FormRefusal(page, "punkt", AppendixFaults.ItemMissing());
        }

        if (Kinds.All(one => one.Key != kind))
        {
            return new FormRefusal(page, "fil", AppendixFaults.UnknownKind(kind));
        }

        var appendix = await reading.LoadAsync(round, cancellation);
        var content = await FileAsync(kind, appendix, print, cancellation);
        if (content.Fault is { } unmade)
        {
            return new FormRefusal(page, "fil", unmade);
        }

        var attached = await agendas.AttachAsync(
            round.AreaKey,
            item,
            $"{appendix.Title} ({AppendixWords.Of(appendix.State)})",
            $"{AppendixEndpoints.NameOf(round)}.{kind}",
            content.Value,
            cancellation
        );
        if (attached.Fault is { } fault)
        {
            return new FormRefusal(page, "punkt", fault);
        }

        if (attached.Value is not { } address)
        {
            return new FormRefusal(page, "punkt", AppendixFaults.ItemMissing());
        }

        Notice.Set(context, "Takstbilaget er lagt på punktet som bilag.");
        return new SeeOther(address);
    }

    private static async Task<Result<byte[]>> FileAsync(
        string kind,
        RateAppendix appendix,
        AppendixPrint print,
        CancellationToken cancellation
    ) =>
        kind switch
        {
            "docx" => AppendixWord.Make(appendix),
            "xlsx" => AppendixWorkbook.Make(appendix),
            _ => await print.PdfAsync(AppendixPaper.Make(appendix), cancellation),
        };
}
