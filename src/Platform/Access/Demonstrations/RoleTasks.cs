using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Demonstrations;

/// <summary>What each role comes to do, in a few words, for those who choose one to try.</summary>
public static class RoleTasks
{
    public static string Of(Role role) =>
        role switch
        {
            Role.SecretariatEditor => "Runder, tilbud, personer og frister",
            Role.RateOfficer or Role.RateApprover or Role.InstitutionUser => "Takstfil, fund og aflevering",
            Role.BuyerOfficer => "Find tilbud, og forstå taksten",
            Role.RateGroupMember => "Gennemgang af leveringer, parametre",
            Role.Auditor or Role.Supervision => "Kun læsning: udledninger og spor",
            Role.Administrator => "Brugere, mails og drift",
            _ => "Takster, tilbud og runder i området",
        };
}
