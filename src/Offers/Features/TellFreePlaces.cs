using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>Takes the operator's count of free places.</summary>
internal static class TellFreePlaces
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string part,
        Guid id,
        IFormCollection form,
        OfferDesk desk,
        OfferCatalogue catalogue,
        CancellationToken cancellation
    )
    {
        if (await catalogue.FindAsync(id, new AreaKey(omraade), part, cancellation) is not { } offer)
        {
            return Results.NotFound();
        }

        var (count, day) = (form["antal"].ToString().Trim(), form["dag"].ToString());
        if (OfferFormReader.PlacesOf(count) is not { } places)
        {
            return new FormRefusal(offer.Address, "antal", OfferFaults.PlacesWrong(count));
        }

        if (OfferFormReader.DayOf(day) is not { } counted)
        {
            return new FormRefusal(offer.Address, "dag", OfferFaults.DayWrong(day));
        }

        var told = await desk.TellFreePlacesAsync(id, places, counted, cancellation);
        return told.IsOk ? new SeeOther(offer.Address) : new FormRefusal(offer.Address, "antal", told.Fault);
    }
}
