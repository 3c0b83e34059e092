using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>
/// Changes an offer from its form. Who comes second gets the form back with both versions, field by field, and what is
/// chosen there is taken in with the next post.
/// </summary>
internal sealed class ChangeOffer(OfferDesk desk, OfferCatalogue catalogue, PartyRegister parties)
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string part,
        Guid id,
        IFormCollection form,
        HttpContext context,
        ChangeOffer change,
        OfferCatalogue catalogue,
        CancellationToken cancellation
    ) =>
        await catalogue.FindAsync(id, new AreaKey(omraade), part, cancellation) is { } offer
            ? await change.RunAsync(offer, OfferForm.Read(form), context, cancellation)
            : Results.NotFound();

    private async Task<IResult> RunAsync(
        Offer offer,
        OfferForm typed,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        context.Features.Set(typed);
        if (offer.Version != typed.Version)
        {
            return await BothVersionsAsync(offer, typed, context, cancellation);
        }

        if (typed.TakesStored.Count > 0)
        {
            var stored = await StoredAsync(offer, typed, cancellation);
            foreach (var field in OfferFields.All.Where(field => typed.TakesStored.Contains(field.Name)))
            {
                field.Take(typed, stored);
            }
        }

        var page = PageOf(offer);
        var (entry, faults) = OfferFormReader.Read(typed, parties);
        if (entry is null)
        {
            return new FormRefusal(page, faults);
        }

        var changed = await desk.ChangeAsync(offer.Id, typed.Version, entry, cancellation);
        return changed.IsOk ? new SeeOther(offer.Address)
            : changed.Fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? await BothVersionsAsync(offer, typed, context, cancellation)
            : new FormRefusal(page, CreateOffer.FieldOf(changed.Fault), changed.Fault);
    }

    private async Task<IResult> BothVersionsAsync(
        Offer offer,
        OfferForm typed,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var newest = await catalogue.FindAsync(offer.Id, cancellation) ?? offer;
        context.Features.Set(
            new OfferConflict(typed, await StoredAsync(newest, typed, cancellation), newest.ChangedAt)
        );
        typed.Version = newest.Version;
        return new FormRefusal(PageOf(offer), "begge", StorageFaults.ChangedMeanwhile());
    }

    private async Task<OfferForm> StoredAsync(Offer offer, OfferForm typed, CancellationToken cancellation)
    {
        var history = await catalogue.HistoryAsync(offer.Id, null, cancellation);
        var day = OfferFormReader.DayOf(typed.From) ?? history[^1].ValidFrom;
        return OfferForm.Of(OfferCatalogue.Nearest(history, day)!, offer.Version, day);
    }

    private static string PageOf(Offer offer) => $"/tilbud/{offer.Area}/{offer.Party}/{offer.Id}/rediger";
}
