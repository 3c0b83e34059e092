using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>Creates an offer from its form: on to its page, or back to the form with everything that is wrong.</summary>
internal static class CreateOffer
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string part,
        IFormCollection form,
        HttpContext context,
        OfferDesk desk,
        PartyRegister parties,
        CancellationToken cancellation
    )
    {
        if (parties.History(part).Count == 0 || parties.FindArea(omraade) is null)
        {
            return Results.NotFound();
        }

        var typed = OfferForm.Read(form);
        context.Features.Set(typed);
        var page = $"/tilbud/{omraade}/{part}/ny";
        var (entry, faults) = OfferFormReader.Read(typed, parties);
        if (entry is null)
        {
            return new FormRefusal(page, faults);
        }

        var created = await desk.CreateAsync(new AreaKey(omraade), part, entry, cancellation);
        return created.IsOk
            ? new SeeOther(created.Value.Address)
            : new FormRefusal(page, FieldOf(created.Fault), created.Fault);
    }

    /// <summary>The field a fault of the desk is about.</summary>
    public static string FieldOf(Kernel.Faults.Fault fault) =>
        fault.Id == OfferFaults.NameTaken("").Id ? "navn" : "fra";
}
