"""NAdam, RAdam and Rprop. https://docs.pytorch.org/docs/2.13/optim.html#algorithms"""

import torch

from ._checks import check_betas, not_negative, refuse_options
from .optimizer import Optimizer


class _Moments(Optimizer):
    """What NAdam and RAdam share: two running moments of the gradient."""

    def _moments(self, p, grad, state, group):
        beta1, beta2 = group["betas"]
        if not state:
            state["step"] = torch.tensor(0.0, dtype=torch.float32)
            self._more_state(state)
            state["exp_avg"], state["exp_avg_sq"] = torch.zeros_like(p), torch.zeros_like(p)
        state["step"] += 1
        if group["weight_decay"] != 0:
            if group["decoupled_weight_decay"]:
                p.mul_(1 - float(group["lr"]) * group["weight_decay"])
            else:
                grad = grad.add(p, alpha=group["weight_decay"])
        state["exp_avg"].lerp_(grad, 1 - beta1)
        state["exp_avg_sq"].mul_(beta2).addcmul_(grad, grad, value=1 - beta2)
        return grad, state["step"].item()

    def _more_state(self, state):
        pass

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            for p, grad, state in self._with_grads(group):
                grad, step = self._moments(p, grad, state, group)
                self._update(p, grad, state, group, step, float(group["lr"]))
        return loss


class NAdam(_Moments):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.NAdam.html"""

    __module__ = "torch.optim.nadam"

    def __init__(self, params, lr=2e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, momentum_decay=4e-3, decoupled_weight_decay=False, *, foreach=None, maximize=False, capturable=False, differentiable=False):
        not_negative("learning rate", lr)
        not_negative("epsilon value", eps)
        check_betas(betas)
        not_negative("weight_decay value", weight_decay)
        not_negative("momentum_decay value", momentum_decay)
        refuse_options("NAdam", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, momentum_decay=momentum_decay,
            decoupled_weight_decay=decoupled_weight_decay, maximize=maximize, foreach=foreach, capturable=capturable,
            differentiable=differentiable))

    def _more_state(self, state):
        state["mu_product"] = torch.ones((), dtype=torch.float32)

    def _update(self, p, grad, state, group, step, rate):
        beta1, beta2 = group["betas"]
        mu, following = (beta1 * (1.0 - 0.5 * (0.96 ** (n * group["momentum_decay"]))) for n in (step, step + 1))
        product = state["mu_product"]
        product *= mu
        denominator = state["exp_avg_sq"].div(1 - beta2 ** step).sqrt().add_(group["eps"])
        p.addcdiv_(grad, denominator, value=-rate * (1.0 - mu) / (1.0 - product.item()))
        p.addcdiv_(state["exp_avg"], denominator, value=(-rate * following) / (1.0 - product.item() * following))


class RAdam(_Moments):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.RAdam.html"""

    __module__ = "torch.optim.radam"

    def __init__(self, params, lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0, decoupled_weight_decay=False, *, foreach=None, maximize=False, capturable=False, differentiable=False):
        not_negative("learning rate", lr)
        not_negative("epsilon value", eps)
        check_betas(betas)
        not_negative("weight_decay value", weight_decay)
        refuse_options("RAdam", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, betas=betas, eps=eps, weight_decay=weight_decay, maximize=maximize, foreach=foreach, capturable=capturable,
            decoupled_weight_decay=decoupled_weight_decay, differentiable=differentiable))

    def _update(self, p, grad, state, group, step, rate):
        beta1, beta2 = group["betas"]
        corrected = state["exp_avg"] / (1 - beta1 ** step)
        longest = 2 / (1 - beta2) - 1
        length = longest - 2 * step * (beta2 ** step) / (1 - beta2 ** step)
        if length <= 5.0:
            p.add_(corrected * rate, alpha=-1.0)
            return
        rectified = ((length - 4) * (length - 2) * longest / ((longest - 4) * (longest - 2) * length)) ** 0.5
        adaptive = ((1 - beta2 ** step) ** 0.5) / state["exp_avg_sq"].sqrt().add_(group["eps"])
        p.add_(corrected * rate * adaptive * rectified, alpha=-1.0)


class Rprop(Optimizer):
    """https://docs.pytorch.org/docs/2.13/generated/torch.optim.Rprop.html"""

    __module__ = "torch.optim.rprop"

    def __init__(self, params, lr=1e-2, etas=(0.5, 1.2), step_sizes=(1e-6, 50), *, capturable=False, foreach=None, maximize=False, differentiable=False):
        not_negative("learning rate", lr)
        if not 0.0 < etas[0] < 1.0 < etas[1]:
            raise ValueError(f"Invalid eta values: {etas[0]}, {etas[1]}")
        refuse_options("Rprop", differentiable=differentiable, capturable=capturable)
        super().__init__(params, dict(
            lr=lr, etas=etas, step_sizes=step_sizes, foreach=foreach, maximize=maximize, differentiable=differentiable,
            capturable=capturable))

    @torch.no_grad()
    def step(self, closure=None):
        loss = self._loss_of(closure)
        for group in self.param_groups:
            (smaller, larger), (low, high) = group["etas"], group["step_sizes"]
            for p, grad, state in self._with_grads(group):
                if not state:
                    state["step"] = torch.zeros((), dtype=torch.float32)
                    state["prev"] = torch.zeros_like(p)
                    state["step_size"] = torch.full_like(grad, float(group["lr"]))
                state["step"] += 1
                sign = grad.mul(state["prev"]).sign()
                factor = torch.where(sign > 0, larger, torch.where(sign < 0, smaller, 1.0)).to(p.dtype)
                state["step_size"].mul_(factor).clamp_(low, high)
                grad = torch.where(sign < 0, torch.zeros_like(grad), grad)
                p.addcmul_(grad.sign(), state["step_size"], value=-1)
                state["prev"].copy_(grad)
        return loss
