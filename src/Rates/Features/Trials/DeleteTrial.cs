using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>Deletes a file and its result. Deleting what is already gone ends the same way.</summary>
internal static class DeleteTrial
{
    public static IResult Handle(string id, TrialDesk desk)
    {
        if (!TrialId.TryParse(id, out var known))
        {
            return Results.NotFound();
        }

        desk.Delete(known);
        return new SeeOther("/takster/proev/slettet");
    }
}
