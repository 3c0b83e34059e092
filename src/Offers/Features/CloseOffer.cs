using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>Ends an offer with its last day.</summary>
internal static class CloseOffer
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

        var page = $"/tilbud/{omraade}/{part}/{id}/rediger";
        var typed = OfferForm.Read(form);
        var text = form["sidste-dag"].ToString();
        if (OfferFormReader.DayOf(text) is not { } lastDay)
        {
            return new FormRefusal(page, "sidste-dag", OfferFaults.DayWrong(text));
        }

        var closed = await desk.CloseAsync(id, typed.Version, lastDay, typed.Reason, cancellation);
        return closed.IsOk ? new SeeOther(offer.Address) : new FormRefusal(page, "sidste-dag", closed.Fault);
    }
}
