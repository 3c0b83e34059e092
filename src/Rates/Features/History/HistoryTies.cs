using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Ties rows to offers as the secretariat says, and unties them.</summary>
internal static class HistoryTies
{
    /// <summary>Parts an offer's id from the number of its service in a choice.</summary>
    public const char Mark = '|';

    public static async Task<IResult> ConfirmAsync(string omraade, Guid id, HttpContext context, MatchHistory match)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = HistoryEndpoints.PageOf(omraade, id);
        List<Guid> chosen =
        [
            .. form["raekke"]
                .Select(text => Guid.TryParse(text, out var row) ? row : Guid.Empty)
                .Where(row => row != Guid.Empty),
        ];
        var confirmed = await match.ConfirmAsync(new AreaKey(omraade), id, chosen, context.RequestAborted);
        if (confirmed.Fault is { } fault)
        {
            return new FormRefusal(page, "listen", fault);
        }

        Notice.Set(
            context,
            confirmed.Value == 1
                ? "1 række er knyttet til sit tilbud."
                : $"{Danish.Number(confirmed.Value)} rækker er knyttet til deres tilbud."
        );
        return new SeeOther(page);
    }

    public static async Task<IResult> TieAsync(string omraade, Guid id, HttpContext context, MatchHistory match)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = PageOf(omraade, id);
        var choice = form.Word("tilbud").Split(Mark);
        if (!Guid.TryParse(choice[0], out var offer))
        {
            return new FormRefusal(page, "tilbud", HistoryFaults.UnknownOffer());
        }

        var service = choice is [_, { Length: > 0 } key] ? key : null;
        var tied = await match.TieAsync(
            new AreaKey(omraade),
            id,
            form.Version(),
            offer,
            service,
            context.RequestAborted
        );
        return tied.Fault?.Id == HistoryFaults.UnknownOffer().Id
            ? new FormRefusal(page, "tilbud", tied.Fault)
            : HistoryEndpoints.Answer(context, page, tied, "Rækken er knyttet til tilbuddet.", "knyttet til et tilbud");
    }

    public static async Task<IResult> TakeBackAsync(string omraade, Guid id, HttpContext context, MatchHistory match)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = PageOf(omraade, id);
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var untied = await match.TakeBackAsync(
            new AreaKey(omraade),
            id,
            form.Version(),
            reason.Value,
            context.RequestAborted
        );
        return HistoryEndpoints.Answer(
            context,
            page,
            untied,
            "Rækken er ikke længere knyttet til et tilbud.",
            $"løst: {reason.Value}"
        );
    }

    private static string PageOf(string area, Guid row) => $"{HistoryImport.AddressOf(new(area))}/raekke/{row}";
}
