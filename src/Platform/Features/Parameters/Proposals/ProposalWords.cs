using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Platform.Features.Parameters.Proposals;

/// <summary>The Danish words of proposals.</summary>
public static class ProposalWords
{
    public static string Of(ProposalState state) =>
        state switch
        {
            ProposalState.Waiting => "venter",
            ProposalState.Approved => "godkendt",
            ProposalState.Refused => "afvist",
            ProposalState.Withdrawn => "trukket tilbage",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(ParameterChangeKind kind) =>
        kind switch
        {
            ParameterChangeKind.Entered => "Ny værdi",
            ParameterChangeKind.Corrected => "Rettelse",
            ParameterChangeKind.Ended => "Afsluttet før tid",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
